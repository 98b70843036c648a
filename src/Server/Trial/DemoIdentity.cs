namespace Portvakt.Server.Trial;

/// <summary>A person of the demo as the embedded login provider knows them.</summary>
/// <param name="Number">A synthetic national identity number, the same in every installation.</param>
internal sealed record DemoIdentity(
    DemoPerson Person,
    string Number,
    IReadOnlyList<DemoStanding> Standings
)
{
    public string GivenName => Person.Name.Split(' ')[0];

    public string Surname => Person.Name.Split(' ')[1];
}
