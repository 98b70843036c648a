using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Many accesses to one scope, to be given and taken all or none.</summary>
internal sealed record BulkAccessBody(
    [property: Description("Those that get access.")] IReadOnlyList<BulkGrantBody?>? Grant = null,
    [property: Description("The numbers of those that lose it.")]
        IReadOnlyList<string?>? Revoke = null
);

/// <summary>One of those that get access.</summary>
internal sealed record BulkGrantBody(
    [property: Required, RegularExpression("^[0-9]{9}$")] string? ConsumerOrgno = null,
    [property: Description(AccessTermsBody.LastDay)] string? ValidTo = null,
    [property: Description(AccessTermsBody.Words), MaxLength(AccessTerms.NoteLength)]
        string? Note = null
);

/// <summary>What became of it all.</summary>
internal sealed record BulkAnswerBody(
    string Scope,
    IReadOnlyList<BulkResultBody> Results,
    [property: Description("From when the token server acts on it.")] DateTimeOffset EffectiveAt
);

/// <summary>What became of one of them.</summary>
internal sealed record BulkResultBody(
    [property: AllowedValues("grant", "revoke")] string Action,
    [property: Description("The number as it was sent.")] string? ConsumerOrgno,
    [property: Description(
        "In a refusal of the whole: refused for those that are to blame, not_applied for the others."
    )]
    [property: AllowedValues("granted", "revoked", "unchanged", "refused", "not_applied")]
        string Outcome,
    [property: Description("Why it is refused.")] IReadOnlyList<string>? Errors = null
);
