using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Portvakt.Domain.Tokens;
using Portvakt.Store;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Every error as a client meets it, and that following its page's advice gives a token.</summary>
[Requirement("R31")]
public sealed class ErrorTests
{
    /// <summary>Every way to meet an error.</summary>
    internal static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        .. ClientErrors.Rows,
        .. GrantErrors.Rows,
        .. CertificateErrors.Rows,
        .. RightsErrors.Rows,
        .. DelegationErrors.Rows,
        .. DetailsErrors.Rows,
        .. OptionErrors.Rows,
        .. RequestErrors.Rows,
    ];

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
    public async Task An_error_is_as_documented_and_following_its_advice_gives_a_token(
        DatabaseKind kind,
        string about,
        int cause,
        string code
    )
    {
        var row = Rows.Single(r => r.About == about && r.Cause == cause && r.Kind.Code == code);
        Assert.InRange(cause, 1, row.Advice.Causes.Count);
        await using var database = await TestDatabase.Create<Migrated>(
            kind,
            TestContext.Current.CancellationToken
        );
        await using var world = await row.Start(database);

        await IsTheError(world, row, await row.Meet(world));

        if (row.Follow is not null)
            await IsAToken(await row.Follow(world));
    }

    [Fact]
    public void Every_error_has_a_row()
    {
        var without = AdviceCatalogue
            .All.SelectMany(advice => advice.Kinds)
            .Except(Rows.Select(row => row.Kind))
            .Select(kind => kind.Code);

        Assert.Empty(without);
    }

    private static async Task IsTheError(World world, ErrorRow row, HttpResponseMessage answer)
    {
        Assert.Equal(row.Kind.Status, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var body = await World.Json(answer);
        Assert.Equal(row.Kind.OAuthError, body.GetProperty("error").GetString());
        var phrase = string.Format(CultureInfo.InvariantCulture, row.Kind.Phrase!, [.. row.Values]);
        Assert.Matches(
            $@"\A{Regex.Escape(phrase)} \(trace_id: [0-9a-f]{{32}}\)\z",
            body.GetProperty("error_description").GetString()
        );
        var address = body.TryGetProperty("error_uri", out var uri) ? uri.GetString() : null;
        Assert.Equal(row.Advice.HasCode ? $"{world.Issuer}errors/{row.About}" : null, address);
    }

    private static async Task IsAToken(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, body);
        Assert.Contains("\"access_token\"", body);
    }
}
