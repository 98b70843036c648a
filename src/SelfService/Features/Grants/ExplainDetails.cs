namespace Portvakt.SelfService.Features.Grants;

/// <summary>What the API's document says of explanations, with examples.</summary>
internal static class ExplainDetails
{
    public const string Get =
        "An extension of ours. With trace_id: why that request was refused, as far as it was kept. With scope, and client_id "
        + "or consumer or both: whether such a request would be refused, without sending one. The checks are those of the "
        + "token server, in its order. A client's owner and its supplier see all of them, the owner of a scope those that "
        + "concern it; to everybody else it is answered that there is nothing to explain (404).";

    public const string Post =
        "An extension of ours. Puts an assertion to the checks of the token server without using it up. One that has run out "
        + "is judged as it was in its last second; registrations are those of now.";

    public const string Answer = """
        {
          "outcome": "passed", "view": "everything",
          "checks": [
            { "rule": "ScopesAreOnClient", "demand": "The scope exists and is active.", "state": "passed" },
            { "rule": "ConsumerHasAccess", "demand": "The organisation has access to the scopes.", "state": "passed" }
          ]
        }
        """;

    public const string Sent = """
        { "assertion": "eyJhbGciOiJSUzI1NiJ9.e30.AAAA" }
        """;

    public const string Unreadable = """
        {
          "outcome": "refused", "view": "everything", "code": "token-claim-missing", "mp_code": "MP-011",
          "message": "The grant has no iss. A grant needs aud, iss, scope, iat and exp.",
          "fix": "https://portvakt.example/ver2/integrasjoner",
          "checks": [
            { "rule": "AssertionIsReadable", "demand": "The grant is a readable JWT.", "state": "passed" },
            { "rule": "RequiredClaimsArePresent", "demand": "The grant has iss, scope, iat and exp.", "state": "failed" }
          ]
        }
        """;
}
