using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Outside.Altinn;

/// <summary>
/// Altinn's registers over HTTP, or another Portvakt that serves the same addresses. Whatever is not a clear answer
/// leaves the question open.
/// </summary>
public sealed class AltinnDelegationSource : IDelegationSource, IDisposable
{
    private const string Delegations = "accessmanagement/api/v1/maskinporten/delegations/";
    private const string SystemUsers = "authentication/api/v1/systemuser/byExternalId";
    private const string Consents = "accessmanagement/api/v1/maskinporten/consent/lookup/";

    private readonly HttpClient http;
    private readonly AltinnCalls calls;
    private readonly AnswerCache cache;

    /// <param name="token">Gives a token of our own with a scope; null when none can be signed now.</param>
    public AltinnDelegationSource(
        AltinnSettings settings,
        OutsideReach reach,
        Func<string, string?> token,
        TimeProvider time,
        ILogger<AltinnDelegationSource> logger
    )
    {
        http = OutsideHttp.Create(
            new Uri(settings.Platform.TrimEnd('/') + "/"),
            reach,
            TimeSpan.FromSeconds(settings.TimeoutSeconds),
            time
        );
        calls = new AltinnCalls(http, token, logger);
        cache = new AnswerCache(TimeSpan.FromSeconds(settings.CacheSeconds), time);
    }

    public async ValueTask<SourceAnswer<IReadOnlyList<KnownDelegation>>> FindDelegations(
        DelegationQuestion question,
        CancellationToken cancellation
    )
    {
        if (!AreThere(question.Supplier, question.Consumer))
            return new(true, []);
        // 400 is the answer to a scope or number that the register cannot have.
        var answer = await cache.Find(
            question,
            () =>
                calls.Send(
                    AltinnScopes.AllDelegations,
                    HttpMethod.Get,
                    $"{Delegations}?supplierOrg={question.Supplier.Value}&consumerOrg={question.Consumer.Value}&scope={Uri.EscapeDataString(question.Scope)}",
                    null,
                    [HttpStatusCode.OK, HttpStatusCode.BadRequest],
                    cancellation
                )
        );
        return answer is null
            ? SourceAnswer<IReadOnlyList<KnownDelegation>>.Unreachable
            : new(true, AltinnJson.Delegations(answer.Body));
    }

    public async ValueTask<SourceAnswer<KnownSystemUser>> FindSystemUser(
        SystemUserQuestion question,
        CancellationToken cancellation
    )
    {
        if (!AreThere(question.Vendor, question.Customer))
            return new(true, null);
        var answer = await cache.Find(
            question,
            () =>
                calls.Send(
                    AltinnScopes.SystemUsers,
                    HttpMethod.Get,
                    $"{SystemUsers}?clientId={Uri.EscapeDataString(question.ClientId)}&systemProviderOrgNo={question.Vendor.Value}&systemUserOwnerOrgNo={question.Customer.Value}&externalRef={Uri.EscapeDataString(question.ExternalReference)}",
                    null,
                    [HttpStatusCode.OK, HttpStatusCode.NotFound],
                    cancellation
                )
        );
        return answer is null
            ? SourceAnswer<KnownSystemUser>.Unreachable
            : new(true, AltinnJson.SystemUser(answer.Body, question));
    }

    /// <summary>Asked each time: the question may hold a national identity number, which is not kept.</summary>
    public async ValueTask<SourceAnswer<KnownConsent>> FindConsent(
        ConsentQuestion question,
        CancellationToken cancellation
    )
    {
        var body = new JsonObject
        {
            ["id"] = question.Id.ToString("D"),
            ["from"] = question.From.Urn,
            ["to"] = ConsentParty.Of(question.To).Urn,
        };
        var answer = await calls.Send(
            AltinnScopes.Consents,
            HttpMethod.Post,
            Consents,
            body.ToJsonString(),
            [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound],
            cancellation
        );
        return answer is null
            ? SourceAnswer<KnownConsent>.Unreachable
            : new(true, AltinnJson.Consent(answer.Body));
    }

    public void Dispose() => http.Dispose();

    /// <summary>Altinn has Norwegian organisations only, and the same number in another scheme is somebody else's.</summary>
    private static bool AreThere(OrganisationId one, OrganisationId other) =>
        one.Scheme == OrganisationId.Norway && other.Scheme == OrganisationId.Norway;
}
