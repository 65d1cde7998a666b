//! Names as words: `cardNumber`, `card_number` and `Card-Number` are the same two.

use heck::ToSnakeCase;

/// The words of a name, in lower case.
pub(super) fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether the name ends in one of these, each given in snake case: `newPartnerSecret` ends in `secret`.
pub(super) fn ends_in(name: &str, endings: &[&str]) -> bool {
    let words = words(name);
    endings.iter().any(|ending| {
        let ending: Vec<&str> = ending.split('_').collect();
        words.len() >= ending.len() && words[words.len() - ending.len()..].iter().eq(ending.iter())
    })
}
