namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Many accesses to one scope, to be given and taken all or none.</summary>
internal sealed record BulkAccessBody(
    IReadOnlyList<BulkGrantBody?>? Grant = null,
    IReadOnlyList<string?>? Revoke = null
);

/// <summary>One of those that get access.</summary>
internal sealed record BulkGrantBody(
    string? ConsumerOrgno = null,
    string? ValidTo = null,
    string? Note = null
);

/// <summary>What became of it all.</summary>
/// <param name="EffectiveAt">From when the token server acts on it.</param>
internal sealed record BulkAnswerBody(
    string Scope,
    IReadOnlyList<BulkResultBody> Results,
    DateTimeOffset EffectiveAt
);

/// <summary>What became of one of them.</summary>
/// <param name="Action">grant or revoke.</param>
/// <param name="ConsumerOrgno">The number as it was sent.</param>
/// <param name="Outcome">granted, revoked or unchanged; when all is refused: refused, or not_applied for the others.</param>
/// <param name="Errors">Why it is refused.</param>
internal sealed record BulkResultBody(
    string Action,
    string? ConsumerOrgno,
    string Outcome,
    IReadOnlyList<string>? Errors = null
);
