namespace Portvakt.LoginProvider.Protocol;

/// <summary>Levels of assurance (acr). An imitation gives whichever is asked for.</summary>
internal static class Levels
{
    public const string Substantial = "substantial";
    public const string High = "high";

    public static readonly IReadOnlyList<string> All = [Substantial, High];

    /// <summary>
    /// The first known one of those asked for, which stand in the client's order; substantial when none is asked for;
    /// null when only unknown ones are.
    /// </summary>
    public static string? Choose(string? asked)
    {
        var words = (asked ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? Substantial : words.FirstOrDefault(w => All.Contains(w));
    }
}
