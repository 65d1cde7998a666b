//! What is done to a document before the rules look at it: one self-contained tree of OpenAPI 3.0 comes out,
//! whatever version and however many files it was written in.
//!
//! A step changes the tree and says where everything stood before, so that messages can name the place that a
//! person wrote. It refuses little: what is malformed it leaves to the rule of that name. Each step has a fixture
//! beside it.

mod apply_overlays;
pub(super) mod bundle_files;
mod convert_openapi_3_1;
mod convert_swagger_2;
pub(super) mod draft;
mod keep_texts;
mod nodes;
pub(super) mod version;

use draft::Step;

/// Order matters: overlays see what the author wrote, conversions see all of it in one tree, and
/// what is declared is known when it is of one version.
pub const STEPS: &[Step] = &[
    apply_overlays::STEP,
    bundle_files::STEP,
    convert_swagger_2::STEP,
    convert_openapi_3_1::STEP,
    keep_texts::STEP,
];
