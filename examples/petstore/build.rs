//! Generates the client from the spec, into `OUT_DIR/petstore.rs`.

fn main() -> Result<(), passbook_codegen::Error> {
    passbook_codegen::compile("petstore.yaml")
}
