using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.TokenServer.Delegations;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Register;

/// <summary>
/// Serves each environment's own register at Altinn's addresses, so that providers and other token servers look it up
/// as they would look up Altinn. Whoever owns the admin API's address hands requests on to here.
/// </summary>
public sealed class ServedRegister
{
    private const string Delegations = "/accessmanagement/api/v1/maskinporten/delegations";
    private const string OldDelegations =
        "/accessmanagement/api/v1/admin/delegations/maskinportenschema";
    private const string SystemUsers = "/authentication/api/v1/systemuser/byExternalId";
    private const string Consents = "/accessmanagement/api/v1/maskinporten/consent/lookup";

    private readonly Dictionary<EnvironmentName, ServedEnvironment> environments;
    private readonly Dictionary<
        string,
        (string Method, Func<ServedEnvironment, HttpContext, Task> Answer)
    > paths;
    private readonly ILogger<ServedRegister> logger;

    public ServedRegister(
        TokenServerOptions options,
        LiveDirectory directory,
        IDataProtectionProvider protection,
        TimeProvider time,
        ILogger<ServedRegister> logger
    )
    {
        this.logger = logger;
        environments = options
            .Issuers.GroupBy(site => site.Profile.Environment)
            .ToDictionary(
                sites => sites.Key,
                sites => new ServedEnvironment(
                    new LocalDelegationSource(directory, sites.Key, protection, time),
                    new BearerReader(
                        new IssuedTokenReader(
                            [.. sites.Select(site => site.Profile.Issuer)],
                            id => directory.Of(sites.Key).FindSigner(id)
                        ),
                        time
                    ),
                    sites.First().Profile.Numbers
                )
            );
        paths = new(StringComparer.OrdinalIgnoreCase)
        {
            [Delegations] = (HttpMethods.Get, DelegationLookup.Get),
            [OldDelegations] = (HttpMethods.Get, DelegationLookup.Get),
            [SystemUsers] = (HttpMethods.Get, SystemUserLookup.Get),
            [Consents] = (HttpMethods.Post, ConsentLookup.Post),
        };
    }

    /// <summary>Whether the path is one of the register's; a slash at its end makes no difference.</summary>
    public bool Has(PathString path) => paths.ContainsKey(Trimmed(path));

    /// <summary>Answers a request to one of the register's paths.</summary>
    public async Task Answer(HttpContext http, EnvironmentName environment)
    {
        var (method, answer) = paths[Trimmed(http.Request.Path)];
        try
        {
            if (http.Request.Method != method)
                await RegisterAnswer.Problem(http, StatusCodes.Status405MethodNotAllowed);
            else
                await answer(environments[environment], http);
        }
        catch (BadHttpRequestException e)
        {
            await RegisterAnswer.Problem(http, e.StatusCode);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("A caller of the register hung up");
        }
        catch (Exception e)
        {
            logger.LogError(e, "A look-up in the register failed");
            if (!http.Response.HasStarted)
                await RegisterAnswer.Problem(http, StatusCodes.Status500InternalServerError);
        }
    }

    private static string Trimmed(PathString path) => (path.Value ?? "").TrimEnd('/');
}
