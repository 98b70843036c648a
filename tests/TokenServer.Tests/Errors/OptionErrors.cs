using System.Net;
using System.Net.Http.Headers;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors of what is off by default: DPoP, fixed audiences, and looking up tokens.</summary>
internal static class OptionErrors
{
    private const string Bound = "demo:bound";
    private const string ForOne = "demo:for-one";
    private const string ForTwo = "demo:for-two";
    private const string One = "https://api.one.example/";
    private const string Two = "https://api.two.example/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        WithProofs(
            Problems.TokenProofInvalid,
            1,
            async w =>
            {
                var proof = Proof(w);
                await Ask(w, w.Grant(), proof);
                return await Ask(w, w.Grant(), proof);
            }
        ),
        WithProofs(
            Problems.TokenProofInvalid,
            2,
            w => Ask(w, w.Grant(), Proof(w) with { Method = "GET" })
        ),
        WithProofs(
            Problems.TokenProofInvalid,
            3,
            w => Ask(w, w.Grant(), Proof(w) with { Type = "JWT" })
        ),
        WithProofs(Problems.TokenProofMissing, 1, w => w.Ask(w.Grant(Bound))) with
        {
            Values = [Bound],
            Follow = w => Ask(w, w.Grant(Bound), Proof(w)),
        },
        WithProofs(
            Problems.TokenProofMissing,
            2,
            w => w.Ask(w.Grant($"{Seeding.Granted} {Bound}"))
        ) with
        {
            Values = [Bound],
            Follow = w => w.Ask(w.Grant()),
        },
        new(Problems.TokenProofNonceMissing, 1, w => Ask(w, w.Grant(), Proof(w)))
        {
            Start = database => Start(database, DpopUse.WithNonce),
            Follow = async w =>
            {
                var refused = await Ask(w, w.Grant(), Proof(w));
                var nonce = refused.Headers.GetValues("DPoP-Nonce").Single();
                return await Ask(w, w.Grant(), Proof(w) with { Nonce = nonce });
            },
        },
        WithAudiences(
            1,
            w => w.Ask(w.Grant(ForOne).With("resource", One.TrimEnd('/'))),
            ForOne,
            One
        ),
        WithAudiences(2, w => w.Ask(w.Grant($"{ForOne} {ForTwo}")), ForTwo, Two),
        WithAudiences(
            3,
            w => w.Ask(w.Grant(ForOne).With("resource", new[] { One, Two })),
            ForOne,
            One
        ) with
        {
            Follow = w => w.Ask(w.Grant(ForOne).With("resource", new[] { One })),
        },
        new(Problems.TokenCallerUnknown, 1, w => LookUp(w, null))
        {
            Start = database =>
                World.Start(database, profile => profile with { OpaqueTokens = true }),
            Follow = async w =>
            {
                var token = (await World.Json(await w.Ask(w.Grant()))).GetProperty("access_token");
                var told = await LookUp(w, token.GetString());
                Assert.Equal(HttpStatusCode.OK, told.StatusCode);
                return await w.Ask(w.Grant());
            },
        },
    ];

    private static ErrorRow WithProofs(
        string about,
        int cause,
        Func<World, Task<HttpResponseMessage>> meet
    ) =>
        new(about, cause, meet)
        {
            Start = database => Start(database, DpopUse.On),
            Follow = w => Ask(w, w.Grant(), Proof(w)),
        };

    private static ErrorRow WithAudiences(
        int cause,
        Func<World, Task<HttpResponseMessage>> meet,
        params string[] named
    ) =>
        new(Problems.TokenAudienceEnforced, cause, meet)
        {
            Values = named,
            Start = database => Start(database, DpopUse.Off),
            Follow = w => w.Ask(w.Grant(ForOne)),
        };

    private static async Task<World> Start(TestDatabase database, DpopUse use)
    {
        var world = await World.Start(database, profile => profile with { Dpop = use });
        var open = new ScopeProperties(new LanguageMap("test")) { AccessibleForAll = true };
        await world.AddScope(Bound, open with { SenderConstrained = true });
        await world.AddScope(ForOne, open with { EnforcedAudience = One });
        await world.AddScope(ForTwo, open with { EnforcedAudience = Two });
        return world;
    }

    private static TestProof Proof(World world) =>
        new(world.Issuer + "token", TimeProvider.System.GetUtcNow());

    private static Task<HttpResponseMessage> Ask(World world, TestGrant grant, TestProof proof)
    {
        var request = Form(world, "token", "assertion", grant.Sign());
        request.Headers.Add("DPoP", proof.Sign());
        return world.Http.SendAsync(request, Stop);
    }

    /// <summary>Looks up a token, which need not be one.</summary>
    private static Task<HttpResponseMessage> LookUp(World world, string? bearer)
    {
        var request = Form(world, "introspect", "token", "any");
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return world.Http.SendAsync(request, Stop);
    }

    private static HttpRequestMessage Form(World world, string path, string field, string value) =>
        new(HttpMethod.Post, world.Issuer + path)
        {
            Content = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                    [field] = value,
                }
            ),
        };
}
