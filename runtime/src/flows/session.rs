//! Tokens from a login endpoint of the provider’s own.
