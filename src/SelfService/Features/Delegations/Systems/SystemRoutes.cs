using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Suppliers' systems, and the system users that customers make for them.</summary>
internal static class SystemRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<OwnSystems>()
            .AddScoped<SystemReader>()
            .AddScoped<RegisterSystem>()
            .AddScoped<ChangeSystem>()
            .AddScoped<RetireSystem>()
            .AddScoped<RequestSystemUser>()
            .AddScoped<ReceivedRequests>()
            .AddScoped<ListSystemUsers>()
            .AddScoped<AnswerSystemUser>()
            .AddScoped<CreateSystemUser>()
            .AddScoped<ChangeSystemUser>()
            .AddScoped<DeleteSystemUser>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        const Operation read = Operation.ReadRegister;
        var profile = pages.MapGroup("/{environment}/altinn/profil").OnlyWhereRegisterIsHere();
        var systems = profile.MapGroup("/systemer");
        systems.MapGet("", SystemListPages.Get).Requires(read);
        systems.MapGet("/nytt", NewSystemPages.Get).Requires(read);
        systems.MapPost("/nytt", NewSystemPages.Post).Requires(Operation.InviteCustomers);
        systems.MapGet("/{id:guid}", SystemPages.Get).Requires(read);
        systems.MapPost("/{id:guid}", SystemPages.Post).Requires(Operation.InviteCustomers);
        systems.MapGet("/{id:guid}/endre", ChangeSystemPages.Get).Requires(read);
        systems
            .MapPost("/{id:guid}/endre", ChangeSystemPages.Post)
            .Requires(Operation.InviteCustomers);
        systems.MapGet("/{id:guid}/avslutt", RetireSystemPages.Get).Requires(read);
        systems
            .MapPost("/{id:guid}/avslutt", RetireSystemPages.Post)
            .Requires(Operation.InviteCustomers);
        var users = profile.MapGroup("/systembrukere");
        users.MapGet("", SystemUserListPages.Get).Requires(read);
        users.MapGet("/foresporsel/{id:guid}", RequestPages.Get).Requires(read);
        users
            .MapPost("/foresporsel/{id:guid}", RequestPages.Post)
            .Requires(Operation.ChangeDelegations);
        users.MapGet("/{id:guid}", SystemUserPages.Get).Requires(read);
        users.MapPost("/{id:guid}", SystemUserPages.Post).Requires(Operation.ChangeDelegations);
        users.MapGet("/{id:guid}/fjern", RemoveSystemUserPages.Get).Requires(read);
        users
            .MapPost("/{id:guid}/fjern", RemoveSystemUserPages.Post)
            .Requires(Operation.ChangeDelegations);
    }
}
