//! OpenAPI 3.1, whose schemas are JSON Schema 2020-12, as OpenAPI 3.0: <https://spec.openapis.org/oas/v3.1.1>.
//!
//! What 3.0 can't say is left out, so that the model allows more than the contract does and refuses nothing that
//! it allows. What has a meaning for callers and is left out is reported.

use super::draft::{Draft, Step};
use super::version::Version;

mod document;
mod keywords;
mod schemas;
mod targets;

pub(super) const STEP: Step = Step {
    id: "convert_openapi_3_1",
    about: "OpenAPI 3.1 becomes OpenAPI 3.0, and 3.2 as far as it is like 3.1. Types with `null` become `nullable`, \
            several types a choice, `const` an `enum` of one, `examples` an `example`, `$defs` components; \
            `$anchor` and `$id` are followed. Conditions and other keywords that 3.0 doesn't have are left out, each \
            with a warning: the types allow more than the contract, and never less.\n\n\
            Left out with a warning: `if`/`then`/`else`, `dependentRequired`, `dependentSchemas`, `contains`, \
            `propertyNames`, `prefixItems` (items are any of them), several `patternProperties`, `$dynamicRef` (read \
            as `$ref`), `webhooks`, and of 3.2 `query`, `additionalOperations`, `querystring` and `itemSchema`. Left \
            out without one, since they limit nothing that a client sends or reads: `unevaluatedProperties: false`, \
            `unevaluatedItems`, `contentSchema`, `$comment`, `$schema`, `$vocabulary`. `diff` compares what is left out, but \
            for comments, as it was written.",
    run,
};

fn run(draft: &mut Draft<'_>) {
    if Version::of(&draft.value) != Version::OpenApi31 {
        return;
    }
    document::convert(draft);
    targets::convert(draft);
    schemas::convert(draft);
}
