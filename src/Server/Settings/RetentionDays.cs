using Portvakt.Store.Retention;

namespace Portvakt.Server.Settings;

/// <summary>Reads Portvakt:Retention.</summary>
internal static class RetentionDays
{
    /// <summary>Throws <see cref="StartRefused"/> for a name that is none, or less than a day.</summary>
    public static IReadOnlyDictionary<string, int> Read(IReadOnlyDictionary<string, int> settings)
    {
        foreach (var (name, days) in settings)
        {
            if (!RetentionRules.Days.ContainsKey(name))
                throw new StartRefused(
                    $"Portvakt:Retention:{name} is not known. Known are {string.Join(", ", RetentionRules.Days.Keys.Order())}."
                );
            if (days < 1)
                throw new StartRefused($"Portvakt:Retention:{name} must be at least 1 day.");
        }
        return settings.ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>For how long everything is kept: as was read, and otherwise the default.</summary>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyDictionary<string, int> read) =>
        RetentionRules.Days.Keys.ToDictionary(
            name => name,
            name => read.GetValueOrDefault(name, RetentionRules.Days[name])
        );
}
