using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The second step: what happens to whom.</summary>
/// <param name="What">The sentence with both names.</param>
public sealed record ConfirmMoveModel(
    MoveSubject Subject,
    Organisation To,
    Words What,
    IReadOnlyList<Problem> Problems
);
