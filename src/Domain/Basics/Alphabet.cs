namespace Portvakt.Domain.Basics;

/// <summary>The order of names.</summary>
public static class Alphabet
{
    /// <summary>Whatever the case of letters; æ, ø and å come last in every language of ours that has them.</summary>
    public static StringComparer Comparer { get; } =
        StringComparer.Create(Language.Bokmaal.Culture(), ignoreCase: true);
}
