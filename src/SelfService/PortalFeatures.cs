using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Agreements;
using Portvakt.SelfService.Features.AccessRequests;
using Portvakt.SelfService.Features.AdminClients;
using Portvakt.SelfService.Features.Altinn;
using Portvakt.SelfService.Features.Ansattporten;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.SelfService.Features.CalendarFeeds;
using Portvakt.SelfService.Features.Cases;
using Portvakt.SelfService.Features.Catalogue;
using Portvakt.SelfService.Features.CodeSamples;
using Portvakt.SelfService.Features.Delegations;
using Portvakt.SelfService.Features.Delegations.Customers;
using Portvakt.SelfService.Features.Delegations.Schemes;
using Portvakt.SelfService.Features.Delegations.Several;
using Portvakt.SelfService.Features.Delegations.Systems;
using Portvakt.SelfService.Features.DelegationSources;
using Portvakt.SelfService.Features.Development;
using Portvakt.SelfService.Features.ErrorCodes;
using Portvakt.SelfService.Features.Events;
using Portvakt.SelfService.Features.Grants;
using Portvakt.SelfService.Features.Help;
using Portvakt.SelfService.Features.Home;
using Portvakt.SelfService.Features.Identity;
using Portvakt.SelfService.Features.Integrations;
using Portvakt.SelfService.Features.Integrations.Keys;
using Portvakt.SelfService.Features.Integrations.SignInCustomers;
using Portvakt.SelfService.Features.Jobs;
using Portvakt.SelfService.Features.JwkCreator;
using Portvakt.SelfService.Features.Members;
using Portvakt.SelfService.Features.Mercantile;
using Portvakt.SelfService.Features.Notices;
using Portvakt.SelfService.Features.NotificationPoints;
using Portvakt.SelfService.Features.OperationsMessages;
using Portvakt.SelfService.Features.Operators;
using Portvakt.SelfService.Features.Organisations;
using Portvakt.SelfService.Features.Outbox;
using Portvakt.SelfService.Features.Passwords;
using Portvakt.SelfService.Features.Prefixes;
using Portvakt.SelfService.Features.Promotion;
using Portvakt.SelfService.Features.Registrations;
using Portvakt.SelfService.Features.RightRequests;
using Portvakt.SelfService.Features.Rights;
using Portvakt.SelfService.Features.Scopes;
using Portvakt.SelfService.Features.Security;
using Portvakt.SelfService.Features.ServiceDesk;
using Portvakt.SelfService.Features.Services;
using Portvakt.SelfService.Features.Sessions;
using Portvakt.SelfService.Features.Terms;
using Portvakt.SelfService.Features.Webhooks;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService;

/// <summary>The list of features: one line each for what it needs and what it maps.</summary>
internal static class PortalFeatures
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Grantees>();
        services.AddNoticing();
        services.AddScoped<MailLimit>();
        services.AddScoped<FindPlace>().AddScoped<ListSignatures>();
        RegisteredServices.Add(services);
        AccessRequestRoutes.Add(services);
        AdminClientRoutes.Add(services);
        CalendarRoutes.Add(services);
        CaseRoutes.Add(services);
        CodeSampleRoutes.Add(services);
        CatalogueRoutes.Add(services);
        DelegationRoutes.Add(services);
        CustomerRoutes.Add(services);
        SchemeRoutes.Add(services);
        SeveralRoutes.Add(services);
        SystemRoutes.Add(services);
        EventRoutes.Add(services);
        GrantRoutes.Add(services);
        HomeRoutes.Add(services);
        IntegrationRoutes.Add(services);
        KeyRoutes.Add(services);
        SignInCustomerRoutes.Add(services);
        JobRoutes.Add(services);
        JwkCreatorRoutes.Add(services);
        MemberRoutes.Add(services);
        NoticeRoutes.Add(services);
        OperationsMessageRoutes.Add(services);
        MercantileRoutes.Add(services);
        PointRoutes.Add(services);
        OperatorRoutes.Add(services);
        OrganisationRoutes.Add(services);
        OutboxRoutes.Add(services);
        PasswordRoutes.Add(services);
        PrefixRoutes.Add(services);
        PromotionRoutes.Add(services);
        RegistrationRoutes.Add(services);
        RightRequestRoutes.Add(services);
        RightRoutes.Add(services);
        ScopeRoutes.Add(services);
        SecurityRoutes.Add(services);
        ServiceDeskRoutes.Add(services);
        ServiceRoutes.Add(services);
        SessionRoutes.Add(services);
        TermsRoutes.Add(services);
        WebhookRoutes.Add(services);
    }

    /// <summary>What the portal does beside answering.</summary>
    public static void AddJobs(IServiceCollection services)
    {
        EventRoutes.AddJobs(services);
        NoticeJobs.Add(services);
        WebhookRoutes.AddJobs(services);
    }

    public static void Map(IEndpointRouteBuilder pages, bool isTrial)
    {
        ApiReferenceRoutes.Map(pages);
        AltinnRoutes.Map(pages);
        AccessRequestRoutes.Map(pages);
        AdminClientRoutes.Map(pages);
        AnsattportenRoutes.Map(pages);
        CalendarRoutes.Map(pages);
        CaseRoutes.Map(pages);
        CodeSampleRoutes.Map(pages);
        CatalogueRoutes.Map(pages);
        DelegationRoutes.Map(pages);
        CustomerRoutes.Map(pages);
        SchemeRoutes.Map(pages);
        SeveralRoutes.Map(pages);
        SystemRoutes.Map(pages);
        ErrorCodeRoutes.Map(pages);
        EventRoutes.Map(pages);
        GrantRoutes.Map(pages);
        HelpRoutes.Map(pages);
        HomeRoutes.Map(pages);
        IntegrationRoutes.Map(pages);
        KeyRoutes.Map(pages);
        SignInCustomerRoutes.Map(pages);
        JobRoutes.Map(pages);
        JwkCreatorRoutes.Map(pages);
        MemberRoutes.Map(pages);
        NoticeRoutes.Map(pages);
        OperationsMessageRoutes.Map(pages);
        MercantileRoutes.Map(pages);
        PointRoutes.Map(pages);
        OperatorRoutes.Map(pages);
        OrganisationRoutes.Map(pages);
        OutboxRoutes.Map(pages);
        PasswordRoutes.Map(pages);
        PrefixRoutes.Map(pages);
        PromotionRoutes.Map(pages);
        RegistrationRoutes.Map(pages);
        RightRequestRoutes.Map(pages);
        RightRoutes.Map(pages);
        ScopeRoutes.Map(pages);
        SecurityRoutes.Map(pages);
        ServiceDeskRoutes.Map(pages);
        ServiceRoutes.Map(pages);
        SessionRoutes.Map(pages);
        TermsRoutes.Map(pages);
        WebhookRoutes.Map(pages);
        if (isTrial)
            DevelopmentRoutes.Map(pages);
    }

    /// <summary>What stands under the second version of the API.</summary>
    public static void MapApiV2(IEndpointRouteBuilder operations) =>
        IntegrationApiRoutes.MapV2(operations);

    /// <summary>What stands once on the API's face: its document, and the way to the reference.</summary>
    public static void MapApiReference(IEndpointRouteBuilder api) => ApiReferenceRoutes.MapApi(api);

    /// <summary>The REST faces, each beside the pages of its feature, in the order in which the document tells of them.</summary>
    public static void MapApi(IEndpointRouteBuilder operations)
    {
        IntegrationApiRoutes.Map(operations);
        PromotionApiRoutes.Map(operations);
        ScopeApiRoutes.Map(operations);
        PrefixRoutes.MapApi(operations);
        DelegationSourceRoutes.MapApi(operations);
        AccessRequestApiRoutes.Map(operations);
        ApprovalRuleApiRoutes.Map(operations);
        MercantileApiRoutes.Map(operations);
        PointApiRoutes.Map(operations);
        WebhookApiRoutes.Map(operations);
        EventRoutes.MapApi(operations);
        GrantRoutes.MapApi(operations);
        OrganisationRoutes.MapApi(operations);
        IdentityRoutes.MapApi(operations);
    }
}
