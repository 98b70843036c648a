using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>The catalogue against the documented errors: clients branch on these, so they may not drift.</summary>
[Requirement("R31")]
public class DocumentedErrorsTests
{
    [Theory]
    [InlineData("MP-011", "invalid_request", 400, "Invalid assertion. Invalid parameter value")]
    [InlineData("MP-012", "invalid_grant", 400, "Grant is used before")]
    [InlineData("MP-100", "invalid_grant", 400, "Client authentication failed")]
    [InlineData("MP-110", "invalid_grant", 400, "Invalid JWT claim aud")]
    [InlineData("MP-120", "invalid_grant", 400, "The JWT is signed with an invalid certificate")]
    [InlineData("MP-121", "invalid_grant", 400, "Client authentication failed. Expired key")]
    [InlineData("MP-122", "invalid_grant", 400, "Invalid organization number for client")]
    [InlineData("MP-123", "invalid_grant", 400, "Invalid JWT header x5c")]
    [InlineData("MP-124", "invalid_grant", 400, "Invalid JWT signature")]
    [InlineData("MP-130", "invalid_grant", 400, "JWT is expired")]
    [InlineData("MP-200", "invalid_scope", 400, "contains invalid scopes for client, {0}")]
    [InlineData("MP-201", "invalid_scope", 400, "contains scopes not allowed for maskinporten")]
    [InlineData(
        "MP-250",
        "forbidden",
        403,
        "Consumer has not been granted access to the scope {0}"
    )]
    [InlineData(
        "MP-251",
        "forbidden",
        403,
        "Consumer {0} has not delegated access to the scope {1} to supplier {2}"
    )]
    [InlineData(
        "MP-301",
        "invalid_authorization_details",
        400,
        "Unknown authorization details type"
    )]
    [InlineData(
        "MP-302",
        "invalid_authorization_details",
        400,
        "Unknown fields in the authorization details"
    )]
    [InlineData(
        "MP-303",
        "invalid_altinn_customer_configuration",
        400,
        "Invalid authorization details values"
    )]
    public void A_code_has_its_error_status_and_phrase(
        string code,
        string error,
        int status,
        string phrase
    )
    {
        var kinds = ProblemCatalogue.All.Where(kind => kind.MpCode == code).ToList();

        Assert.NotEmpty(kinds);
        Assert.All(
            kinds,
            kind =>
            {
                Assert.Equal(error, kind.OAuthError);
                Assert.Equal(status, kind.Status);
                Assert.Contains(phrase, kind.Phrase);
            }
        );
    }

    [Theory]
    [InlineData(
        Problems.TokenKeyUnknown,
        "invalid_grant",
        "Unknown key identifier (kid) for client"
    )]
    [InlineData(
        Problems.TokenKeyNotNamed,
        "invalid_grant",
        "Invalid JWT. The client requires pre-registered jwk and no key identifier (kid) provided"
    )]
    [InlineData(Problems.TokenIssuedAhead, "invalid_grant", "Issue time is after now")]
    [InlineData(
        Problems.TokenConsumerIsOwnOrganisation,
        "invalid_request",
        "Validation of JWT claim failed: The combination consumer_org in claim and delegation scope on client is invalid"
    )]
    public void An_error_without_code_has_its_phrase(string problem, string error, string phrase)
    {
        var kind = ProblemCatalogue.Find(problem);

        Assert.Null(kind.MpCode);
        Assert.Equal(error, kind.OAuthError);
        Assert.Equal(400, kind.Status);
        Assert.Contains(phrase, kind.Phrase);
    }
}
