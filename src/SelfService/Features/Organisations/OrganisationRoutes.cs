using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Organisations;

internal static class OrganisationRoutes
{
    private const string RegisterOwn = "/{environment}/registrer-virksomhet";
    private const string One = Links.Organisations + "/{number}";
    private const string Domains = One + "/domener";
    private const string RemoveDomain = Domains + "/{id:guid}/fjern";
    private const string MoveDomain = Domains + "/{id:guid}/flytt";
    private const string MovePerson = One + "/personer/{id:guid}/flytt";
    private const string Administrator = One + "/administrator";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<FindOrganisations>()
            .AddScoped<FindPeople>()
            .AddScoped<ReadOrganisation>()
            .AddScoped<EnterOrganisation>()
            .AddScoped<RegisterOrganisation>()
            .AddScoped<RegisterOwn>()
            .AddScoped<ChangeDomains>()
            .AddScoped<Moving>()
            .AddScoped<MoveDomain>()
            .AddScoped<MovePerson>()
            .AddScoped<AppointAdministrator>()
            .AddScoped<IApproval, ApproveOrganisation>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ServiceDesk;
        const Operation register = Operation.RegisterOrganisation;
        const Operation domains = Operation.ChangeDomains;
        pages.MapGet(Links.Organisations, OrganisationListPages.Get).Requires(read);
        pages.MapGet(Links.DeskPeople, PersonListPages.Get).Requires(read);
        pages.MapGet(Links.RegisterOrganisation, RegisterOrganisationPages.Get).Requires(register);
        pages
            .MapPost(Links.RegisterOrganisation, RegisterOrganisationPages.Post)
            .Requires(register);
        pages.MapGet(RegisterOwn, RegisterOwnPages.Get).Requires(Operation.Register);
        pages
            .MapPost(RegisterOwn, RegisterOwnPages.Post)
            .Requires(Operation.RegisterOwnOrganisation);
        pages.MapGet(One, OrganisationPages.Get).Requires(read);
        pages.MapGet(Domains, DomainPages.GetAdd).Requires(domains);
        pages.MapPost(Domains, DomainPages.Add).Requires(domains);
        pages.MapGet(RemoveDomain, DomainPages.GetRemove).Requires(domains);
        pages.MapPost(RemoveDomain, DomainPages.Remove).Requires(domains);
        pages.MapGet(MoveDomain, MoveDomainPages.Get).Requires(domains);
        pages.MapPost(MoveDomain, MoveDomainPages.Post).Requires(domains);
        pages.MapGet(MovePerson, MovePersonPages.Get).Requires(Operation.MovePerson);
        pages.MapPost(MovePerson, MovePersonPages.Post).Requires(Operation.MovePerson);
        pages.MapGet(Administrator, AppointPages.Get).Requires(Operation.AppointAdministrator);
        pages.MapPost(Administrator, AppointPages.Post).Requires(Operation.AppointAdministrator);
    }

    public static void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/organizations/{orgnr}", OrganisationApi.Get)
            .Requires(Operation.ReadPublic)
            .WithTags("Organisations")
            .Describe("getOrganisation", "Read an organisation's name", "Needs no token.")
            .With(ApiParameter.Path("orgnr", "Its number, nine digits.", "314308425"))
            .Gives<OrganisationBody>(
                """{ "orgnr": "314308425", "name": "STILLE FOSSEKALL KOMMUNE" }"""
            );
}
