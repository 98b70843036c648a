using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What is to be moved from an organisation: the words of its two pages.</summary>
/// <param name="Verb">What the button of the second page says.</param>
/// <param name="Action">Where both forms are sent.</param>
/// <param name="People">Who moves along.</param>
public sealed record MoveSubject(
    Organisation From,
    Words Title,
    Words Intro,
    Words Verb,
    string Action,
    IReadOnlyList<Moved> People
);
