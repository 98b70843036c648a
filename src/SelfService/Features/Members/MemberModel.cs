using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>What the pages of a person show.</summary>
/// <param name="Organisation">Its name.</param>
/// <param name="Refusal">Why the reader can change nothing; null when they can.</param>
public sealed record MemberModel(
    Member Member,
    string Organisation,
    Problem? Refusal,
    IReadOnlyList<Problem> Problems
);
