using System.Globalization;
using Portvakt.Domain.Basics;

namespace Portvakt.Server.Settings;

/// <summary>Makes the installation's schemes of organisation numbers from the settings.</summary>
internal static class NumberTable
{
    /// <summary>The schemes, or the Norwegian one when there are none; throws <see cref="StartRefused"/> for nonsense.</summary>
    public static NumberSchemes Read(IReadOnlyList<NumberSettings> settings)
    {
        if (settings.Count == 0)
            return NumberSchemes.Norwegian;
        if (settings.DistinctBy(scheme => scheme.Code).Count() < settings.Count)
            throw new StartRefused("Portvakt:NumberSchemes names a scheme twice.");
        return new NumberSchemes([.. settings.Select(Scheme)]);
    }

    private static NumberScheme Scheme(NumberSettings settings)
    {
        var known =
            settings.Weights.Length == 0
                ? NumberScheme.Table.FirstOrDefault(scheme => scheme.Code == settings.Code)
                : NumberScheme.Of(
                    settings.Code,
                    Numbers(settings.Weights),
                    settings.Modulus,
                    settings.Synthetic
                );
        return known
            ?? throw new StartRefused(
                $"Portvakt:NumberSchemes: '{settings.Code}' describes no numbers. It takes a code of four digits, Weights of 4 to 19 numbers, and a Modulus from 2 to 11."
            );
    }

    private static List<int> Numbers(string weights) =>
        [
            .. weights
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(weight =>
                    int.TryParse(weight, CultureInfo.InvariantCulture, out var number) ? number : 0
                ),
        ];
}
