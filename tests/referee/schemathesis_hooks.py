"""What Schemathesis has to know of the specs, and what it gets wrong."""

import schemathesis
from hypothesis import strategies

# A format of the specs' own.
schemathesis.openapi.format("decimal", strategies.from_regex(r"\A-?[0-9]{1,12}(\.[0-9]{1,4})?\Z"))


@schemathesis.hook
def before_call(_, case, __):
    """In its coverage phase 4.32.5 takes `0` for a valid date, whatever the schema of this header says."""
    is_valid_to_it = case.meta is not None and case.meta.generation.mode.is_positive
    if is_valid_to_it and case.headers and case.headers.get("x-fapi-auth-date") == "0":
        case.headers["x-fapi-auth-date"] = "Tue, 14 Jan 2025 12:30:00 GMT"
