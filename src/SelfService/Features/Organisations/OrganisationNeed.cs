using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What is missing before an organisation can do anything.</summary>
public enum OrganisationNeed
{
    Terms,
    Administrator,
}
