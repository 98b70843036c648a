using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Server.Trial;

/// <summary>What a person of the demo is and may in an organisation, in every environment.</summary>
internal sealed record DemoStanding(
    DemoOrganisation Organisation,
    Role? Role = null,
    params Right[] Rights
);
