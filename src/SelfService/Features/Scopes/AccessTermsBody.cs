using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>On what terms access is given; beyond the original, which has none.</summary>
internal sealed record AccessTermsBody(string? ValidTo = null, string? Note = null)
{
    /// <summary>Nothing is said about terms.</summary>
    public static readonly AccessTermsBody None = new();

    /// <summary>
    /// The terms; null when nothing is said about them, so that an access that stands keeps its own. An empty valid_to
    /// says that there is no end.
    /// </summary>
    public Outcome<AccessTerms>? Read(DateTimeOffset now) =>
        this == None ? null : AccessTerms.Read(ValidTo, Note, now);
}
