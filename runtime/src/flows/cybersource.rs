//! CyberSource: a JWT or an HTTP signature for each request.
