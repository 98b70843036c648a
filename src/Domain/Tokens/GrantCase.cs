using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens.Proofs;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// One assertion on its way through <see cref="GrantRules"/>: what it is judged by, and what the rules have found so
/// far. A finding is set by one rule and read by those after it; reading it too early is a bug and throws.
/// </summary>
public sealed class GrantCase(
    IssuerProfile profile,
    IGrantFacts facts,
    ISignatures signatures,
    ICertificates certificates,
    DateTimeOffset now,
    ReadOnlyMemory<byte> assertion
)
{
    private Grant? grant;
    private ClientFacts? client;
    private KeyFacts? key;
    private CertificateVerdict? certificate;
    private ScopeFacts[]? scopes;
    private OrganisationId? delegator;
    private GrantAnswers? answers;

    public IssuerProfile Profile { get; } = profile;

    public IGrantFacts Facts { get; } = facts;

    public ISignatures Signatures { get; } = signatures;

    public ICertificates Certificates { get; } = certificates;

    /// <summary>The instant that every rule judges by.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The compact JWS as it was sent.</summary>
    public ReadOnlyMemory<byte> Assertion { get; } = assertion;

    /// <summary>Whether the assertion could be read.</summary>
    public bool IsRead => grant is not null;

    /// <summary>Whether the client was found.</summary>
    public bool ClientIsFound => client is not null;

    /// <summary>Set by the rule AssertionIsReadable.</summary>
    public Grant Grant
    {
        get => grant ?? throw TooEarly(nameof(Grant));
        internal set => grant = value;
    }

    /// <summary>Set by the rule ClientIsKnown.</summary>
    public ClientFacts Client
    {
        get => client ?? throw TooEarly(nameof(Client));
        internal set => client = value;
    }

    /// <summary>A client without registered keys may sign with its organisation's certificate.</summary>
    public bool SignsWithCertificate => Client.Keys.Count == 0 && Grant.Header.Chain.Count > 0;

    /// <summary>Set by the rule KeyIsRegistered, or by CertificateIsAcceptable when a certificate signs.</summary>
    public KeyFacts Key
    {
        get => key ?? throw TooEarly(nameof(Key));
        internal set => key = value;
    }

    /// <summary>What is to be said of the certificate that signs or that the key is locked to; set by CertificateIsAcceptable.</summary>
    public CertificateVerdict Certificate
    {
        get => certificate ?? throw TooEarly(nameof(Certificate));
        internal set => certificate = value;
    }

    /// <summary>The requested scopes, in their order; set by the rule ScopesAreOnClient.</summary>
    public IReadOnlyList<ScopeFacts> Scopes
    {
        get => scopes ?? throw TooEarly(nameof(Scopes));
        internal set => scopes = [.. value];
    }

    /// <summary>The organisation that delegated; set by the rule ConsumerNumberIsValid, null without delegation.</summary>
    public OrganisationId? Delegator
    {
        get => delegator;
        internal set => delegator = value;
    }

    /// <summary>The organisation that the token is for: the one that delegated, else the client's own.</summary>
    public OrganisationId Consumer => delegator ?? Client.Organisation;

    /// <summary>Set by the rule AuthorizationDetailsValuesAreValid; null without authorization_details.</summary>
    public RequestedDetails? Details { get; internal set; }

    /// <summary>What the delegation source said; put here by whoever asked it, before the last rules.</summary>
    public GrantAnswers Answers
    {
        get => answers ?? throw TooEarly(nameof(Answers));
        set => answers = value;
    }

    /// <summary>The request's DPoP header as it was sent; null without one, empty when there were several.</summary>
    public string? SentProof { get; init; }

    /// <summary>Knows the nonces that were given; null where none are.</summary>
    public ProofNonces? Nonces { get; init; }

    /// <summary>Set by the rule ProofIsGenuine; null without a proof.</summary>
    public DpopProof? Proof { get; internal set; }

    /// <summary>Set by the rule ScopesShareAnAudience; null when no scope enforces one.</summary>
    public string? EnforcedAudience { get; internal set; }

    /// <summary>Whether the token is opaque: one scope that wants it suffices.</summary>
    public bool IsOpaque => Profile.OpaqueTokens && Scopes.Any(scope => scope.Opaque);

    /// <summary>Our clock in whole Unix seconds, as the claims count.</summary>
    public long NowSeconds => Now.ToUnixTimeSeconds();

    private static InvalidOperationException TooEarly(string finding) =>
        new($"the rule that finds {finding} has not run");
}
