//! Tokens that are kept, shared and renewed.
