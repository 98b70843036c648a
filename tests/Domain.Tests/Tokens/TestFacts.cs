using System.Text;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Domain.Tokens.Proofs;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>A small world: one client with one key, and scopes with one property each.</summary>
internal sealed class TestFacts : IGrantFacts
{
    public const string Issuer = "https://issuer.test/";
    public const string Source = "https://tt02.altinn.no/";
    public const string ClientId = "238259d7-f0ab-4bd5-b253-0f0159375096";

    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    public static readonly OrganisationId Consumer = OrganisationId.Of("0192:991825827");
    public static readonly OrganisationId Provider = OrganisationId.Of("0192:889640782");
    public static readonly OrganisationId Delegator = OrganisationId.Of("0192:958935420");
    public static readonly IssuerProfile Profile = new(
        EnvironmentName.Of("ver2"),
        EnvironmentKind.Test,
        Issuer
    );

    private readonly Dictionary<string, ScopeFacts> scopes = new()
    {
        ["a:granted"] = new(1, "a:granted", Provider),
        ["a:open"] = new(2, "a:open", Provider) { AccessibleForAll = true },
        ["a:denied"] = new(3, "a:denied", Provider),
        ["a:own"] = new(4, "a:own", Consumer),
        ["a:inactive"] = new(5, "a:inactive", Provider) { Active = false },
        ["a:login"] = new(6, "a:login", Provider) { AllowedKinds = [IntegrationKind.Idporten] },
        ["a:not-on-client"] = new(7, "a:not-on-client", Provider) { AccessibleForAll = true },
        ["a:delegable"] = new(9, "a:delegable", Provider) { DelegationSource = Source },
        ["a:delegable-denied"] = new(10, "a:delegable-denied", Provider)
        {
            DelegationSource = Source,
        },
        ["a:delegable-open"] = new(11, "a:delegable-open", Provider)
        {
            DelegationSource = Source,
            AccessibleForAll = true,
        },
        ["a:bound"] = new(12, "a:bound", Provider)
        {
            AccessibleForAll = true,
            SenderConstrained = true,
        },
        ["a:for-one"] = new(13, "a:for-one", Provider)
        {
            AccessibleForAll = true,
            EnforcedAudience = "https://one.test/",
        },
        ["a:short"] = new(8, "a:short", Provider)
        {
            AccessibleForAll = true,
            MaxTokenAge = TimeSpan.FromSeconds(30),
        },
    };

    public ClientFacts Client { get; init; } = MakeClient();

    public ICertificates Certificates { get; init; } = EnterpriseCertificates.None;

    /// <summary>The DPoP header of the request.</summary>
    public string? Proof { get; init; }

    /// <summary>Gives nonces that never change here.</summary>
    public static ProofNonces Nonces { get; } = new(new byte[32]);

    /// <summary>What the delegation source knows.</summary>
    public TestSource Delegations { get; init; } = new();

    public static ClientFacts MakeClient(IntegrationKind kind = IntegrationKind.Maskinporten)
    {
        var key = TestGrant.SharedKey.ExportParameters(false);
        KeyFacts Key(string id, TimeSpan left) => new(id, key.Modulus!, key.Exponent!, Now + left);
        return new ClientFacts(
            ClientId,
            kind,
            Consumer,
            null,
            null,
            [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13],
            [Key("key-1", TimeSpan.FromDays(30)), Key("key-old", TimeSpan.Zero)]
        );
    }

    public static TestGrant Grant(string scope = "a:granted") =>
        TestGrant.Valid(ClientId, "key-1", Issuer, scope, Now);

    public ClientFacts? FindClient(string clientId) => clientId == Client.ClientId ? Client : null;

    public ScopeFacts? FindScope(string name) => scopes.GetValueOrDefault(name);

    public bool HasAccess(ScopeFacts scope, OrganisationId organisation, DateTimeOffset now) =>
        scope.Name == "a:granted" && organisation == Client.AccessHolder
        || scope.Name == "a:delegable" && organisation == Delegator;

    public IReadOnlyCollection<string> PrefixesOf(OrganisationId organisation) =>
        organisation == Provider ? ["a"] : [];

    public GrantCase Case(string assertion, IssuerProfile? profile = null) =>
        new(
            profile ?? Profile,
            this,
            new RsaSignatures(),
            Certificates,
            Now,
            Encoding.UTF8.GetBytes(assertion)
        )
        {
            SentProof = Proof,
            Nonces = Nonces,
        };

    /// <summary>Asks all rules, as the token endpoint does around the replay guard and the delegation source.</summary>
    public GrantVerdict Judge(string assertion, IssuerProfile? profile = null)
    {
        var grant = Case(assertion, profile);
        var genuine = GrantRules.CheckGenuine(grant);
        var allowed = genuine.Ok ? GrantRules.CheckAllowed(grant) : genuine;
        if (!allowed.Ok)
            return allowed;
        grant.Answers = GrantQuestions.Of(grant) is { } questions
            ? Delegations.Answer(questions)
            : GrantAnswers.None;
        return GrantRules.CheckConfirmed(grant);
    }
}
