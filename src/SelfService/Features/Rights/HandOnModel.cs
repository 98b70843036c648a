using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Who is to be main administrator.</summary>
/// <param name="HandsOn">Whether the visitor loses the role by it.</param>
public sealed record HandOnModel(
    EnvironmentName Environment,
    bool HandsOn,
    string? Number,
    string? Surname,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why it cannot be done now.</summary>
    public required Problem? Refusal { get; init; }
}
