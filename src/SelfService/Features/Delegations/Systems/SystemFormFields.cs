using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>What stands in the fields of a system's form.</summary>
/// <param name="Chosen">The client ids that are ticked.</param>
/// <param name="Rights">One on each line.</param>
public sealed record SystemFormFields(string? Title, IReadOnlyList<string> Chosen, string? Rights)
{
    public static SystemFormFields Of(RegisteredSystem system, Language language) =>
        new(system.Title.In(language), system.ClientIds, string.Join("\n", system.Rights));
}
