using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>A register of legal entities: the copy in our own database, or the public one over the net.</summary>
public interface IOrganisationRegister
{
    /// <summary>What the register knows of a number. One that cannot be asked says so; it does not throw.</summary>
    ValueTask<RegisterAnswer> Find(OrganisationId number, CancellationToken cancellation);
}
