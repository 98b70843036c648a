using Portvakt.Domain.Basics;

namespace Bench.Loader;

/// <summary>Made-up organisations.</summary>
internal static class Organisations
{
    /// <summary>Valid numbers of the synthetic 3 series, ascending; about nine of ten have a check digit.</summary>
    public static IEnumerable<OrganisationId> Numbers()
    {
        for (var first = 31_000_000; first < 40_000_000; first++)
        for (var check = 0; check < 10; check++)
            if (NumberScheme.Norway.Read($"{first}{check}") is { } number)
                yield return number;
    }
}
