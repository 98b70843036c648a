using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Why a client gets a token or not, as far as the reader may know.</summary>
/// <param name="OnlyOwnScope">Whether the reader is shown what concerns a scope of theirs and nothing else.</param>
public sealed record Explanation(DecisionPath Path, bool OnlyOwnScope = false)
{
    /// <summary>The client that it is about; null when the reader may not know it, or there is none.</summary>
    public string? ClientId { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What was kept of the refusal; null for what was judged now.</summary>
    public Refusal? Kept { get; init; }

    /// <summary>When an assertion was made, if it is too old to be sent and was judged as it was then; null for others.</summary>
    public DateTimeOffset? MadeAt { get; init; }

    /// <summary>Whether what is left to check lies in a register that only the token server asks.</summary>
    public bool DelegationsAreElsewhere { get; init; }

    /// <summary>Whether it is the scope itself that gives no tokens, to anybody.</summary>
    public bool IsInactive { get; init; }

    /// <summary>Whether it answers a question, and no grant was sent.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Where the broken link is mended; null where no page of the reader's does.</summary>
    public GrantFix? Fix { get; init; }

    /// <summary>The likeliest causes, where the refusal's own values are not known.</summary>
    public Advice? Advice =>
        Kept is not null && Path.Problem is { } problem ? AdviceCatalogue.On(problem.Kind) : null;
}
