using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.TokenServer.Limits;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about the request around the grant, and about a server that cannot answer.</summary>
internal static class RequestErrors
{
    private const string JwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private static readonly RateSettings OneASecond = new()
    {
        PerClient = new Rate { Burst = 1, PerSecond = 1 },
    };

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        new(Problems.TokenGrantTypeUnsupported, 1, w => Post(w, "client_credentials", "assertion")),
        new(
            Problems.TokenGrantTypeUnsupported,
            2,
            w => Post(w, Uri.EscapeDataString(JwtBearer), "assertion")
        ),
        new(
            Problems.TokenRequestNotAForm,
            2,
            w => w.Post(new StringContent("assertion=a&assertion=b"))
        ),
        new(
            Problems.TokenRequestTooLarge,
            2,
            w => w.Ask(w.Grant().With("data", new string('a', 70_000)))
        ),
        new(Problems.TokenRequestFieldMissing, 2, w => Post(w, JwtBearer, "client_assertion"))
        {
            Values = ["assertion"],
        },
        new(
            Problems.TokenPathUnknown,
            1,
            w => w.Http.PostAsync(w.Issuer + "Token", null, TestContext.Current.CancellationToken)
        ),
        new(
            Problems.TokenMethodNotAllowed,
            1,
            w => w.Http.GetAsync(w.Issuer + "token", TestContext.Current.CancellationToken)
        ),
        new(Problems.TokenTemporarilyUnavailable, 1, w => w.Ask(w.Grant()))
        {
            Start = AfterACrash.Start,
            Follow = AfterACrash.WaitAndAsk,
        },
        new(Problems.TokenTooManyRequests, 1, AskForManyAtOnce)
        {
            Start = database => World.Start(database, rates: OneASecond),
            Follow = WaitAndAsk,
        },
        // The way out leads through the service desk.
        new(Problems.TokenServerError, 2, w => w.Ask(w.Grant()))
        {
            // An issuer profile that breaks the writing of the token stands for any bug.
            Start = database =>
                World.Start(
                    database,
                    profile =>
                        profile with
                        {
                            MaxTokenLifetime = TimeSpan.MinValue,
                            Environment = default,
                        }
                ),
            Follow = null,
        },
    ];

    private static Task<HttpResponseMessage> Post(World world, string grantType, string field) =>
        world.Post(
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = grantType,
                    [field] = world.Grant().Sign(),
                }
            )
        );

    private static async Task<HttpResponseMessage> AskForManyAtOnce(World world)
    {
        var grants = Enumerable.Range(0, 20).Select(_ => world.Grant().Sign()).ToList();
        var answers = await Task.WhenAll(grants.Select(world.Ask));
        return answers.First(a => a.StatusCode != HttpStatusCode.OK);
    }

    /// <summary>Waits as long as each answer says, which is at most a few seconds here.</summary>
    private static async Task<HttpResponseMessage> WaitAndAsk(World world)
    {
        var answer = await world.Ask(world.Grant());
        for (var i = 0; i < 5 && answer.Headers.RetryAfter?.Delta is { } wait; i++)
        {
            await Task.Delay(wait, TestContext.Current.CancellationToken);
            answer = await world.Ask(world.Grant());
        }
        return answer;
    }
}
