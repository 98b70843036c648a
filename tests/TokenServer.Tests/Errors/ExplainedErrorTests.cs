using System.Globalization;
using System.Text;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Grants;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>
/// Whoever explains a refusal says what the token endpoint said: every way to meet an error is put to both, and what they
/// find is compared.
/// </summary>
public sealed class ExplainedErrorTests
{
    /// <summary>What cannot be seen from the assertion and the registrations alone.</summary>
    private static readonly string[] NotInTheGrant =
    [
        // The request around the grant.
        Problems.TokenRequestNotAForm,
        Problems.TokenRequestTooLarge,
        Problems.TokenRequestFieldMissing,
        Problems.TokenGrantTypeUnsupported,
        Problems.TokenPathUnknown,
        Problems.TokenMethodNotAllowed,
        Problems.TokenCallerUnknown,
        Problems.TokenProofInvalid,
        Problems.TokenProofNonceMissing,
        // What the server has seen, and how it is.
        Problems.TokenGrantReplayed,
        Problems.TokenTooManyRequests,
        Problems.TokenTemporarilyUnavailable,
        Problems.TokenServerError,
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<ErrorRow> Rows =>
        ErrorTests.Rows.Where(row => !NotInTheGrant.Contains(row.Kind.Code));

    public static TheoryData<DatabaseKind, string, int, string> Cases
    {
        get
        {
            var cases = new TheoryData<DatabaseKind, string, int, string>();
            foreach (var kind in Enum.GetValues<DatabaseKind>())
            foreach (var row in Rows)
                cases.Add(kind, row.About, row.Cause, row.Kind.Code);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_explanation_of_an_error_is_what_the_endpoint_answered(
        DatabaseKind kind,
        string about,
        int cause,
        string code
    )
    {
        var row = Rows.Single(r => r.About == about && r.Cause == cause && r.Kind.Code == code);
        await using var database = await TestDatabase.Create<Migrated>(kind, Stop);
        await using var world = await row.Start(database);

        var answer = await World.Json(await row.Meet(world));
        var verdict = await Explain(world);

        Assert.NotNull(verdict.Problem);
        Assert.Equal(code, verdict.Problem.Code);
        var phrase = string.Format(
            CultureInfo.InvariantCulture,
            row.Kind.Phrase!,
            [.. verdict.Problem.Values]
        );
        Assert.StartsWith(phrase, answer.GetProperty("error_description").GetString());
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Nothing_is_found_against_a_grant_that_gives_a_token(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var answer = await world.Ask(world.Grant($"{Seeding.Granted} {Seeding.Open}"));

        Assert.True(answer.IsSuccessStatusCode);
        Assert.True((await Explain(world)).Ok);
    }

    private static Task<Domain.Tokens.GrantVerdict> Explain(World world) =>
        new StoredJudge(world.Store, World.Protection, world.Clock).Judge(
            world.Site.Profile,
            world.Site.Certificates,
            Encoding.ASCII.GetBytes(world.LastAssertion!),
            world.Clock.GetUtcNow(),
            world.Site.Altinn is null,
            Stop
        );
}
