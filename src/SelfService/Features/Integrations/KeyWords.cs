using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>How keys stand, in words and colour.</summary>
internal static class KeyWords
{
    public static Text Label(KeyState state) =>
        state switch
        {
            KeyState.None => KeyTexts.NoKey,
            KeyState.Valid => KeyTexts.Valid,
            KeyState.ExpiringSoon => KeyTexts.Soon,
            _ => KeyTexts.Expired,
        };

    /// <summary>The label of a list, where the day stands in no column of its own.</summary>
    public static string Label(KeyState state, DateTimeOffset? end, Language language) =>
        state == KeyState.Valid && end is { } day
            ? KeyTexts.ValidTo.In(language, Dates.Day(day, language))
            : Label(state).In(language);

    /// <summary>Where the change to a newer key stands; null when none has begun.</summary>
    public static Text? Advice(KeyRetirement retirement) =>
        retirement switch
        {
            KeyRetirement.NewUnused => KeyTexts.NewUnused,
            KeyRetirement.BothUsed => KeyTexts.BothUsed,
            KeyRetirement.Safe => KeyTexts.SafeToRemove,
            _ => null,
        };

    public static Severity Kind(KeyState state) =>
        state switch
        {
            KeyState.None => Severity.Neutral,
            KeyState.Valid => Severity.Success,
            KeyState.ExpiringSoon => Severity.Warning,
            _ => Severity.Danger,
        };
}
