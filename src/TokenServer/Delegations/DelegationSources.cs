using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Tokens;
using Portvakt.Outside;
using Portvakt.Outside.Altinn;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Delegations;

/// <summary>The delegation source of each issuer: its environment's own register unless Altinn is configured.</summary>
internal sealed class DelegationSources : IDisposable
{
    /// <summary>When it is worth asking again after a source did not answer.</summary>
    public static readonly TimeSpan Recovery = OutsideHttp.Break;

    private readonly Dictionary<string, IDelegationSource> sources;

    public DelegationSources(
        TokenServerOptions options,
        LiveDirectory directory,
        IDataProtectionProvider protection,
        TimeProvider time,
        ILogger<AltinnDelegationSource> logger
    )
    {
        sources = options.Issuers.ToDictionary(site => site.Profile.Issuer, Source);

        IDelegationSource Source(IssuerSite site) =>
            site.Altinn is { } altinn
                ? new AltinnDelegationSource(
                    altinn.Settings,
                    altinn.Reach,
                    new OwnTokens(site, altinn.Holder, directory, time).Of,
                    time,
                    logger
                )
                : new LocalDelegationSource(directory, site.Profile.Environment, protection, time);
    }

    /// <summary>The source of an issuer.</summary>
    public IDelegationSource Of(string issuer) => sources[issuer];

    /// <summary>What the source says to the questions that a grant has; at once when it has none.</summary>
    public ValueTask<GrantAnswers> Answer(GrantCase grant, CancellationToken cancellation) =>
        GrantQuestions.Of(grant) is { } questions
            ? GrantAnswers.Ask(questions, Of(grant.Profile.Issuer), cancellation)
            : new(GrantAnswers.None);

    public void Dispose()
    {
        foreach (var source in sources.Values.OfType<IDisposable>())
            source.Dispose();
    }
}
