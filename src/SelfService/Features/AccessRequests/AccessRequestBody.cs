using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What a consumer sends when it asks for access.</summary>
internal sealed record AskBody(
    [property: Description("One that the organisation can see and may not use yet.")]
    [property: Required]
        string? Scope = null,
    [property: Description("What the organisation wants to do with it.")]
    [property: Required, MaxLength(AccessWish.TextLength)]
        string? Purpose = null,
    [property: Description("By what law it may.")]
    [property: MaxLength(AccessWish.TextLength)]
        string? LegalBasis = null,
    [property: Description("Whom the provider can ask.")]
    [property: MaxLength(AccessWish.ContactLength)]
        string? Contact = null,
    [property: Description("The last day that it is wanted for, as 2027-12-31.")]
        string? ValidTo = null,
    [property: Description("A client of its own that gets the scope with the access.")]
        string? ClientId = null
);

/// <summary>What a provider may send with its yes.</summary>
internal sealed record ApproveBody(
    [property: Description("The last day of the access; the one that was asked for when absent.")]
        string? ValidTo = null,
    [property: Description("The provider's own note on the access.")]
    [property: MaxLength(AccessTerms.NoteLength)]
        string? Note = null,
    [property: Description("Told to the one who asked.")]
    [property: MaxLength(AccessWish.TextLength)]
        string? Reason = null
);

/// <summary>What a provider sends with its no.</summary>
internal sealed record DeclineBody(
    [property: Description("Told to the one who asked.")]
    [property: Required, MaxLength(AccessWish.TextLength)]
        string? Reason = null
);

/// <summary>An access request on the wire.</summary>
internal sealed record AccessRequestBody
{
    public required Guid Id { get; init; }
    public required string Scope { get; init; }
    public required string OwnerOrgno { get; init; }
    public string? OwnerOrganizationName { get; init; }
    public required string ConsumerOrgno { get; init; }
    public string? ConsumerOrganizationName { get; init; }

    [Words(typeof(ScopeWords), nameof(ScopeWords.RequestStates))]
    public required string State { get; init; }
    public required string Purpose { get; init; }
    public string? LegalBasis { get; init; }
    public string? Contact { get; init; }

    [Description("The last day that it is wanted for.")]
    public DateOnly? ValidTo { get; init; }

    [Description("The client that gets the scope; the one who asked alone sees it.")]
    public string? ClientId { get; init; }

    [Description("The provider's words.")]
    public string? Reason { get; init; }

    [Description("The provider's rule that approved it at once; absent when people decided.")]
    public string? Rule { get; init; }

    [Description("When it was decided or withdrawn.")]
    public DateTimeOffset? Decided { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    [Description("From when the token server acts on an approval; in the answer to it alone.")]
    public DateTimeOffset? EffectiveAt { get; init; }
}
