using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Who has access as a file, in the columns that <see cref="AccessListReader"/> reads.</summary>
internal static class AccessFile
{
    private const string Day = "yyyy-MM-dd";

    public static CsvFile Of(Scope scope, IReadOnlyList<AccessRow> accesses, Language language) =>
        new(
            $"{string.Join('-', scope.Name.Value.Split(':', '/'))}-{scope.Environment}.csv",
            accesses.Select(Row).Prepend([.. Headings.Select(text => text.In(language))])
        );

    private static IReadOnlyList<Text> Headings =>
        [
            AccessTexts.Number,
            AccessTermsTexts.LastDay,
            AccessTermsTexts.Note,
            AccessTexts.Organisation,
            AccessTexts.Since,
        ];

    private static IReadOnlyList<string?> Row(AccessRow access) =>
        [
            access.Consumer.WireForm,
            access.LastDay?.ToString(Day, CultureInfo.InvariantCulture),
            access.Note?.ReplaceLineEndings(" "),
            access.Name,
            CsvFile.Day(access.Since),
        ];
}
