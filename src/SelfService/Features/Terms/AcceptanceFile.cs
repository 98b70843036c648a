using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Who has accepted what, as a file.</summary>
internal static class AcceptanceFile
{
    public static CsvFile Of(IReadOnlyList<AcceptanceRow> rows, Language language) =>
        new(
            "bruksvilkar.csv",
            rows.Select(row => Line(row, language))
                .Prepend([.. Headings.Select(text => text.In(language))])
        );

    private static IReadOnlyList<Text> Headings =>
        [
            DeskTermsTexts.Number,
            DeskTermsTexts.Organisation,
            DeskTermsTexts.State,
            DeskTermsTexts.AcceptedVersion,
            TermsTexts.SignedBy,
            TermsTexts.SignedAt,
            TermsTexts.Hash,
        ];

    private static IReadOnlyList<string?> Line(AcceptanceRow row, Language language) =>
        [
            row.Number.WireForm,
            row.Name,
            DeskTermsTexts.Of(row.Standing).In(language),
            row.Version,
            row.At is null ? null : row.Person ?? TermsTexts.SignedAtStart.In(language),
            CsvFile.Minute(row.At),
            row.Hash,
        ];
}
