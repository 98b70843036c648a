using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>On what terms access is given; beyond the original, which has none.</summary>
internal sealed record AccessTermsBody(
    [property: Description(AccessTermsBody.LastDay)] string? ValidTo = null,
    [property: Description(AccessTermsBody.Words), MaxLength(AccessTerms.NoteLength)]
        string? Note = null
)
{
    public const string LastDay =
        "The last day that it holds, Norwegian time, as 2027-12-31; empty for no end date.";

    public const string Words = "The provider's own; the consumer never sees it.";

    /// <summary>Nothing is said about terms.</summary>
    public static readonly AccessTermsBody None = new();

    /// <summary>
    /// The terms; null when nothing is said about them, so that an access that stands keeps its own. An empty valid_to
    /// says that there is no end.
    /// </summary>
    public Outcome<AccessTerms>? Read(DateTimeOffset now) =>
        this == None ? null : AccessTerms.Read(ValidTo, Note, now);
}
