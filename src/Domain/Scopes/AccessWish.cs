using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>What a consumer says when it asks for access, checked.</summary>
public sealed record AccessWish(string Purpose)
{
    /// <summary>Longest purpose, legal basis or reason, in characters.</summary>
    public const int TextLength = 1000;

    /// <summary>Longest contact, in characters.</summary>
    public const int ContactLength = 255;

    public string? LegalBasis { get; init; }

    public string? Contact { get; init; }

    public DateOnly? LastDay { get; init; }

    public string? ClientId { get; init; }

    /// <summary>Checks what was sent; the last day as <see cref="Validity.ReadLastDay"/> has it.</summary>
    public static Outcome<AccessWish> Read(
        string? purpose,
        string? legalBasis,
        string? contact,
        string? lastDay,
        string? clientId,
        DateTimeOffset now
    )
    {
        var what = PlainText.Required(purpose, "purpose", TextLength);
        var law = PlainText.AtMost(legalBasis, "legal_basis", TextLength);
        var whom = PlainText.AtMost(contact, "contact", ContactLength);
        Outcome<DateOnly>? day = PlainText.Optional(lastDay) is { } text
            ? Validity.ReadLastDay(text, "valid_to", now)
            : null;
        List<Problem> problems =
        [
            .. what.Problems,
            .. law.Problems,
            .. whom.Problems,
            .. day?.Problems ?? [],
        ];
        return problems.Count > 0
            ? problems
            : new AccessWish(what.Value!)
            {
                LegalBasis = PlainText.Optional(law.Value),
                Contact = PlainText.Optional(whom.Value),
                LastDay = day?.Value,
                ClientId = PlainText.Optional(clientId),
            };
    }
}
