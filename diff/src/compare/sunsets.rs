//! Dates from which something is gone. Which of two is the earlier one can be said without asking what day it is.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde_json::Value;

use super::{Area, Aspect, At, Difference, Effect, Here, Node, Trait, Walk};

pub(super) const KEY: &str = "x-sunset";

/// What became of the date, and whether it can be read.
pub(super) fn effect(old: Option<&Value>, new: Option<&Value>) -> Option<(Effect, &'static [Trait])> {
    let malformed: &[Trait] = match new {
        Some(new) if moment(new).is_none() => &[Trait::Malformed],
        _ => &[],
    };
    let effect = match (old, new) {
        (None, None) => return None,
        (Some(old), Some(new)) if old == new => return None,
        (None, Some(_)) => Effect::Added,
        (Some(_), None) => Effect::Removed,
        (Some(old), Some(new)) => match (moment(old), moment(new)) {
            (Some(old), Some(new)) if new < old => Effect::Narrowed,
            (Some(old), Some(new)) if new > old => Effect::Widened,
            (Some(_), Some(_)) => return None,
            _ => Effect::Changed,
        },
    };
    Some((effect, malformed))
}

/// A day, which begins at midnight, or a moment with its offset.
fn moment(value: &Value) -> Option<DateTime<Utc>> {
    let text = value.as_str()?;
    let day = || Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_time(NaiveTime::MIN).and_utc());
    day().or_else(|| Some(DateTime::parse_from_rfc3339(text).ok()?.to_utc()))
}

impl<'a> Walk<'a> {
    pub(super) fn sunset(&mut self, here: &Here, area: Area, old: &Node<'a>, new: &Node<'a>) {
        let (before, after) = (old.value.get(KEY), new.value.get(KEY));
        let Some((effect, traits)) = effect(before, after) else { return };
        let at = |node: &Node<'a>| node.get(KEY).map_or_else(|| node.at.clone(), |node| node.at);
        let difference = Difference {
            area,
            aspect: Aspect::Sunset,
            effect,
            subject: KEY.into(),
            traits,
            old: (&at(old), before),
            new: (&at(new), after),
        };
        self.report(here, difference);
    }

    /// What had been announced of something that is on one side only.
    pub(super) fn sunset_of_lone(
        &mut self,
        here: &Here,
        area: Area,
        side: Effect,
        node: &Node<'a>,
        elsewhere: &At<'a>,
    ) {
        let Some(date) = node.get(KEY) else { return };
        let (shown, nothing) = ((&date.at, Some(date.value)), (elsewhere, None));
        let (old, new, traits) = match side {
            Effect::Added => {
                (nothing, shown, effect(None, Some(date.value)).map_or(&[][..], |(_, traits)| traits))
            }
            _ => (shown, nothing, &[Trait::Gone][..]),
        };
        let difference =
            Difference { area, aspect: Aspect::Sunset, effect: side, subject: KEY.into(), traits, old, new };
        self.report(&here.toward(super::Direction::Any), difference);
    }
}
