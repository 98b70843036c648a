using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>One demand on a grant.</summary>
/// <param name="summary">The demand in one sentence, for those whose grant was refused.</param>
/// <param name="source">Where the demand comes from: an RFC's section or the service's documentation.</param>
/// <param name="code">The problem when it is not met.</param>
public abstract class GrantRule(Text summary, string source, string code)
{
    /// <summary>The rule's stable name in rule paths.</summary>
    public string Name => GetType().Name;

    /// <summary>The demand in one sentence.</summary>
    public Text Summary { get; } = summary;

    /// <summary>Where the demand comes from.</summary>
    public string Source { get; } = source;

    /// <summary>The problem code when it is not met.</summary>
    public string Code { get; } = code;

    /// <summary>Null when the demand is met.</summary>
    public abstract Problem? Check(GrantCase grant);

    /// <summary>This rule's problem.</summary>
    protected Problem Refuse(params object?[] values) => Problem.Of(Code, values);
}
