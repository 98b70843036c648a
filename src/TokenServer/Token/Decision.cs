using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Token;

/// <summary>What becomes of a grant: a token, a refusal, or "come again".</summary>
internal readonly record struct Decision
{
    private Decision(GrantVerdict verdict, ITokenSigner? signer, string? later, TimeSpan wait)
    {
        Verdict = verdict;
        Signer = signer;
        Later = later;
        Wait = wait;
    }

    /// <summary>The verdict that the decision follows; of no meaning when the client shall come again.</summary>
    public GrantVerdict Verdict { get; }

    /// <summary>Signs the token; null when there is none to be had.</summary>
    public ITokenSigner? Signer { get; }

    /// <summary>The problem's code when the client shall come again; null otherwise.</summary>
    public string? Later { get; }

    /// <summary>When to come again.</summary>
    public TimeSpan Wait { get; }

    public static Decision Issue(GrantVerdict verdict, ITokenSigner signer) =>
        new(verdict, signer, null, default);

    public static Decision Refuse(GrantVerdict verdict) => new(verdict, null, null, default);

    public static Decision ComeAgain(string code, TimeSpan wait) => new(default, null, code, wait);
}
