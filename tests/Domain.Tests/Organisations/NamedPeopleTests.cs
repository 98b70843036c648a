using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R5")]
public sealed class NamedPeopleTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ola = Guid.NewGuid();
    private static readonly Guid Mari = Guid.NewGuid();

    [Fact]
    public void A_new_list_shuts_nobody_out() => Assert.False(New().ShutsOut(Ola));

    [Fact]
    public void A_closed_one_shuts_out_whoever_is_not_on_it()
    {
        var list = New();

        list.Set(closed: true, [Ola, Ola], Now);

        Assert.False(list.ShutsOut(Ola));
        Assert.True(list.ShutsOut(Mari));
        Assert.Single(list.People);
    }

    [Fact]
    public void An_opened_one_keeps_its_people_for_next_time()
    {
        var list = New();
        list.Set(closed: true, [Ola], Now);

        list.Set(closed: false, list.People, Now);

        Assert.False(list.ShutsOut(Mari));
        Assert.Equal([Ola], list.People);
    }

    [Fact]
    public void Who_leaves_is_off_the_list_and_it_stays_closed()
    {
        var list = New();
        list.Set(closed: true, [Ola, Mari], Now);

        Assert.True(list.Remove(Ola, Now));
        Assert.False(list.Remove(Ola, Now));
        Assert.True(list.ShutsOut(Ola));
        Assert.False(list.ShutsOut(Mari));
    }

    private static NamedPeople New() =>
        NamedPeople.Of(OrganisationId.Of("0192:991825827"), EnvironmentName.Of("ver2"), Now);
}
