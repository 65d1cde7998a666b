//! People who don't exist.

use super::seed::Seed;

const FIRST: [&str; 24] = [
    "Fern", "Otto", "Imelda", "Barnaby", "Juniper", "Casper", "Delia", "Emil", "Frida", "Gustav", "Hazel",
    "Ivo", "Jolanda", "Kaspar", "Linnea", "Milo", "Nadia", "Orla", "Piet", "Quentin", "Rosa", "Silas",
    "Tilda", "Uwe",
];

const LAST: [&str; 24] = [
    "Hollow",
    "Nobody",
    "Placeholder",
    "Thistlewick",
    "Quillfeather",
    "Sample",
    "Fiction",
    "Mockford",
    "Exemplar",
    "Dummyworth",
    "Instance",
    "Pattern",
    "Specimen",
    "Template",
    "Fable",
    "Pretend",
    "Figment",
    "Notreal",
    "Phantom",
    "Invented",
    "Madeup",
    "Shadow",
    "Likely",
    "Perhaps",
];

const STREETS: [&str; 8] = [
    "Imaginary Lane",
    "Nowhere Street",
    "Fictional Plaza",
    "Example Road",
    "Pretend Avenue",
    "Sample Square",
    "Unreal Row",
    "Placeholder Way",
];

/// A person, by a bank's seed and a number of their own.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) first: &'static str,
    pub(crate) last: &'static str,
    /// A reserved number: nobody is called by it.
    pub(crate) phone: String,
    pub(crate) email: String,
    /// House number and street.
    pub(crate) street: String,
    /// `1980-04-17`.
    pub(crate) born: String,
}

impl Person {
    pub(crate) fn new(seed: Seed, index: u64) -> Self {
        let (first, last) = (seed.pick("first", index, &FIRST), seed.pick("last", index, &LAST));
        let number = seed.below("phone", index, 100);
        let (year, month, day) = (
            1950 + seed.below("year", index, 50),
            1 + seed.below("month", index, 12),
            1 + seed.below("day", index, 28),
        );
        Self {
            first,
            last,
            phone: format!("20255501{number:02}"),
            email: format!("{}.{}.{index}@example.com", first.to_lowercase(), last.to_lowercase()),
            street: format!(
                "{} {}",
                1 + seed.below("house", index, 99),
                seed.pick("street", index, &STREETS)
            ),
            born: format!("{year}-{month:02}-{day:02}"),
        }
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }
}
