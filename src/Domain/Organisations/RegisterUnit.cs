using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// One unit of the register of legal entities, as the local copy knows it. Being here says nothing about being
/// a customer of this installation; see <see cref="Organisation"/>.
/// </summary>
public sealed class RegisterUnit
{
    private RegisterUnit() { }

    public OrganisationId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The register's code of the legal form, such as AS, KOMM, ORGL; BEDR and AAFY are sub units.</summary>
    public string Form { get; private set; } = "";

    /// <summary>The main unit of a sub unit.</summary>
    public OrganisationId? Parent { get; private set; }

    /// <summary>Deleted or bankrupt: gets no new grants anywhere.</summary>
    public bool Ended { get; private set; }

    public bool IsSubUnit => Form is "BEDR" or "AAFY";

    public static RegisterUnit Of(
        OrganisationId id,
        string name,
        string form,
        OrganisationId? parent = null,
        bool ended = false
    ) =>
        new()
        {
            Id = id,
            Name = name,
            Form = form,
            Parent = parent,
            Ended = ended,
        };
}
