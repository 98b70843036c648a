using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>What an access token says about whom it is from, for and to.</summary>
[Requirement("R31")]
public class AccessTokenClaimsTests
{
    private const string Api = "https://api.test/";
    private const string Other = "https://other.test/";

    public static TheoryData<object?, string?> Resources =>
        new()
        {
            { null, null },
            { Api, $"\"{Api}\"" },
            { new[] { Api }, $"[\"{Api}\"]" },
            { new[] { Api, Other }, $"[\"{Api}\",\"{Other}\"]" },
        };

    [Theory]
    [MemberData(nameof(Resources))]
    public void The_audience_has_the_form_that_resource_had(object? resource, string? expected)
    {
        var grant = resource is null
            ? TestFacts.Grant()
            : TestFacts.Grant().With("resource", resource);

        var claims = Written.Claims(new TestFacts().Judge(grant.Sign()));

        Assert.Equal(
            expected,
            claims.TryGetProperty("aud", out var audience) ? audience.GetRawText() : null
        );
    }

    [Fact]
    public void A_token_of_a_suppliers_client_is_the_customers_and_names_the_supplier()
    {
        var facts = new TestFacts
        {
            Client = TestFacts.MakeClient() with { Supplier = TestFacts.Delegator },
        };

        var claims = Written.Claims(facts.Judge(TestFacts.Grant().Sign()));

        Assert.Equal(TestFacts.Consumer.ToString(), Id(claims, "consumer"));
        Assert.Equal(TestFacts.Delegator.ToString(), Id(claims, "supplier"));
        Assert.False(claims.TryGetProperty("delegation_source", out _));
    }

    [Theory]
    [InlineData("a:open  a:granted")]
    [InlineData("a:granted")]
    public void A_Skyportens_sub_is_the_consumer_and_the_scopes(string scope)
    {
        var claims = Written.Claims(
            new TestFacts().Judge(TestFacts.Grant(scope).Sign(), Skyporten)
        );

        Assert.Equal(
            $"{TestFacts.Consumer};{claims.GetProperty("scope").GetString()}",
            claims.GetProperty("sub").GetString()
        );
    }

    [Fact]
    public void A_delegated_Skyporten_token_has_the_delegators_sub()
    {
        var facts = new TestFacts
        {
            Delegations = new TestSource
            {
                Delegations = [TestSource.Delegated("a:delegable-open")],
            },
        };
        var grant = TestFacts
            .Grant("a:delegable-open")
            .With("consumer_org", TestFacts.Delegator.Value);

        var claims = Written.Claims(facts.Judge(grant.Sign(), Skyporten));

        Assert.Equal(
            $"{TestFacts.Delegator};a:delegable-open",
            claims.GetProperty("sub").GetString()
        );
    }

    [Fact]
    public void Scopes_are_told_with_one_space_between_them_each_once()
    {
        var verdict = new TestFacts().Judge(TestFacts.Grant("a:open\ta:granted  a:open").Sign());

        Assert.Equal("a:open a:granted", Written.Claims(verdict).GetProperty("scope").GetString());
    }

    private static Environments.IssuerProfile Skyporten =>
        TestFacts.Profile with
        {
            IsSkyporten = true,
        };

    private static string? Id(JsonElement claims, string party) =>
        claims.GetProperty(party).GetProperty("ID").GetString();
}
