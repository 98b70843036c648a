using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The list of integrations as a file.</summary>
internal static class IntegrationFile
{
    public static CsvFile Of(
        IReadOnlyList<IntegrationRow> rows,
        EnvironmentName environment,
        Language language
    ) =>
        new(
            $"integrasjoner-{environment}.csv",
            rows.Select(row => Line(row, language))
                .Prepend([.. Headings.Select(text => text.In(language))])
        );

    private static IReadOnlyList<Text> Headings =>
        [
            IntegrationTexts.Name,
            IntegrationShellTexts.ClientId,
            IntegrationTexts.Kind,
            IntegrationTexts.State,
            IntegrationTexts.Key,
            ListTexts.KeyExpires,
            UseTexts.LastToken,
            LabelTexts.Team,
            LabelTexts.Tags,
            IntegrationTexts.Created,
            SupplierTexts.Customer,
            SupplierTexts.Supplier,
        ];

    private static IReadOnlyList<string?> Line(IntegrationRow row, Language language) =>
        [
            row.Name,
            row.ClientId,
            row.Kind.Name().In(language),
            (row.Active ? IntegrationShellTexts.Active : IntegrationShellTexts.Inactive).In(
                language
            ),
            (row.Keys is { } keys ? KeyWords.Label(keys) : ListTexts.NeedsNoKey).In(language),
            CsvFile.Day(row.KeysEnd),
            CsvFile.Minute(row.LastToken),
            row.Team,
            string.Join(", ", row.Tags),
            CsvFile.Day(row.Created),
            row.Other is { IsCustomer: true } customer ? customer.Number.Value : null,
            row.Other is { IsCustomer: false } supplier ? supplier.Number.Value : null,
        ];
}
