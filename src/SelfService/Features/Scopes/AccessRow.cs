using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One organisation that has or had access.</summary>
/// <param name="Name">Null when neither the register nor we know it.</param>
public sealed record AccessRow(Guid Id, OrganisationId Consumer, string? Name, DateTimeOffset Since)
{
    /// <summary>The last day that it holds; null for no end.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The provider's own note; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The version that a form of it is made from.</summary>
    public int Version { get; init; }

    /// <summary>Until when its removal can be undone; null for one that was not removed.</summary>
    public DateTimeOffset? UndoUntil { get; init; }

    /// <summary>Its name, else its number.</summary>
    public string Label => Name ?? Consumer.Grouped;

    public static AccessRow Of(
        ScopeAccess access,
        IReadOnlyDictionary<OrganisationId, string> names
    ) =>
        new(
            access.Id,
            access.Consumer,
            names.GetValueOrDefault(access.Consumer),
            access.Validity.From
        )
        {
            LastDay = access.Validity.LastDay,
            Note = access.Note,
            Version = access.Version,
        };
}
