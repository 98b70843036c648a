namespace Portvakt.Domain.Organisations;

/// <summary>
/// All versions of the terms of use, those in force no more and those announced for later among them: what somebody signed
/// stays as it was signed.
/// </summary>
/// <param name="versions">At least one, the oldest first.</param>
public sealed class TermsBook(IReadOnlyList<Terms> versions)
{
    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<Terms> Versions => versions;

    /// <summary>The version that an acceptance refers to; null for one that is not here.</summary>
    public Terms? Find(string? version) => versions.FirstOrDefault(t => t.Version == version);

    /// <summary>The version that everybody must have accepted now. Before the first day of all, the first.</summary>
    public Terms InForce(DateTimeOffset now) =>
        versions.LastOrDefault(t => t.Begins <= now) ?? versions[0];

    /// <summary>The versions of which any will do now: the one in force, and those accepted ahead.</summary>
    public IReadOnlyList<string> Valid(DateTimeOffset now)
    {
        var current = InForce(now);
        return [.. versions.SkipWhile(t => t != current).Select(t => t.Version)];
    }

    /// <summary>Whether somebody whose last acceptance was <paramref name="accepted"/> has accepted what is in force.</summary>
    public bool IsMet(string? accepted, DateTimeOffset now) =>
        accepted is not null && Valid(now).Contains(accepted);

    /// <summary>
    /// What is to be accepted next: the version in force, and after it the one that was announced; null when there is none.
    /// </summary>
    public Terms? Next(string? accepted, DateTimeOffset now) =>
        IsMet(accepted, now)
            ? versions.SkipWhile(t => t.Version != accepted).ElementAtOrDefault(1)
            : InForce(now);
}
